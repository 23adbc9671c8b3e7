// The words of a bank deposit's papers in the office's language: slip, check list, tape, bag label, hand-over record.
import type { Language } from './document.ts';

interface DepositWords {
  readonly depositSlip: string;
  readonly deposit: string;
  readonly bag: string;
  readonly bank: string;
  readonly sealed: string;
  readonly routing: string;
  readonly routingColumn: string;
  readonly accountName: string;
  readonly accountNumber: string;
  readonly currency: string;
  readonly coin: string;
  readonly checks: string;
  readonly checksContinued: string;
  readonly checkCount: (quantity: number) => string;
  readonly checksFollow: (quantity: number) => string;
  readonly no: string;
  readonly subtotal: string;
  readonly lessCash: string;
  readonly totalDeposit: string;
  readonly totalOf: (checks: string) => string;
  readonly carriedForward: string;
  readonly broughtForward: string;
  readonly exceptions: string;
  readonly exception: string;
  readonly notInBag: (reason: string) => string;
  readonly notReceipted: (reason: string) => string;
  readonly checkList: string;
  readonly tape: string;
  readonly bagLabel: string;
  readonly bagScan: string;
  readonly to: string;
  readonly saidToContain: string;
  readonly handOverRecord: string;
  readonly handedOver: string;
  readonly handedOverBy: string;
  readonly received: string;
}

const ENGLISH: DepositWords = {
  depositSlip: 'DEPOSIT SLIP',
  deposit: 'Deposit',
  bag: 'Bag',
  bank: 'Bank',
  sealed: 'Sealed',
  routing: 'Routing (ABA)',
  routingColumn: 'Routing',
  accountName: 'Account name',
  accountNumber: 'Account number',
  currency: 'Currency',
  coin: 'Coin',
  checks: 'Checks',
  checksContinued: 'Checks, continued',
  checkCount: (quantity) => (quantity === 1 ? '1 check' : `${quantity} checks`),
  checksFollow: (quantity) => `${quantity} checks are listed on the pages that follow.`,
  no: 'No.',
  subtotal: 'Subtotal',
  lessCash: 'Less cash',
  totalDeposit: 'Total deposit',
  totalOf: (checks) => `Total, ${checks}`,
  carriedForward: 'Carried forward',
  broughtForward: 'Brought forward',
  exceptions: 'Named exceptions',
  exception: 'Exception',
  notInBag: (reason) => `Receipted, not in the bag: ${reason}`,
  notReceipted: (reason) => `In the bag, not receipted: ${reason}`,
  checkList: 'CHECK LIST',
  tape: 'ADDING-MACHINE TAPE',
  bagLabel: 'DEPOSIT BAG',
  bagScan: 'Bag number to scan',
  to: 'To',
  saidToContain: 'SAID TO CONTAIN',
  handOverRecord: 'HAND-OVER RECORD',
  handedOver: 'Handed over',
  handedOverBy: 'Handed over by',
  received: 'Received, bag sealed and undamaged',
};

const SPANISH: DepositWords = {
  depositSlip: 'FICHA DE DEPÓSITO',
  deposit: 'Depósito bancario',
  bag: 'Bolsa',
  bank: 'Banco',
  sealed: 'Sellada',
  routing: 'Ruta (ABA)',
  routingColumn: 'Ruta',
  accountName: 'Titular',
  accountNumber: 'Número de cuenta',
  currency: 'Billetes',
  coin: 'Monedas',
  checks: 'Cheques',
  checksContinued: 'Cheques, continuación',
  checkCount: (quantity) => (quantity === 1 ? '1 cheque' : `${quantity} cheques`),
  checksFollow: (quantity) => `Los ${quantity} cheques se detallan en las páginas siguientes.`,
  no: 'N.º',
  subtotal: 'Subtotal',
  lessCash: 'Menos efectivo',
  totalDeposit: 'Total del depósito',
  totalOf: (checks) => `Total, ${checks}`,
  carriedForward: 'Suma y sigue',
  broughtForward: 'Suma anterior',
  exceptions: 'Excepciones nombradas',
  exception: 'Excepción',
  notInBag: (reason) => `Con recibo, fuera de la bolsa: ${reason}`,
  notReceipted: (reason) => `En la bolsa, sin recibo: ${reason}`,
  checkList: 'LISTA DE CHEQUES',
  tape: 'CINTA DE SUMAR',
  bagLabel: 'BOLSA DE DEPÓSITO',
  bagScan: 'Número de bolsa para escanear',
  to: 'Para',
  saidToContain: 'CONTENIDO DECLARADO',
  handOverRecord: 'ACTA DE ENTREGA',
  handedOver: 'Entregada',
  handedOverBy: 'Entregada por',
  received: 'Recibida, bolsa sellada y sin daño',
};

export const DEPOSIT_WORDS: Readonly<Record<Language, DepositWords>> = { en: ENGLISH, es: SPANISH };
