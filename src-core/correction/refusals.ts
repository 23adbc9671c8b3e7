// What a correction refuses, in order of precedence. What it has in common with a void (a receipt that is not there or is
// void, the reason, the second person) is declared with the payment.
import { defineRefusals } from '../result/define-refusals.ts';

export const correctionRefusals = defineRefusals({
  reversal_is_after_submission: {
    rule: 'VD2',
    says: 'The drawer of receipt {receiptNumber} is not counted yet.',
    next: 'Void it instead; a void needs a second person too.',
    saysEs: 'La caja del recibo {receiptNumber} todavía no está contada.',
    nextEs: 'Anúlelo; también una anulación necesita a una segunda persona.',
  },
  receipt_is_reversed_once: {
    rule: 'VD2',
    says: 'Receipt {receiptNumber} is reversed already.',
    next: 'Look at what was done to it; a payment is reversed once.',
    saysEs: 'El recibo {receiptNumber} ya está revertido.',
    nextEs: 'Vea lo que se hizo con él; un pago se revierte una sola vez.',
  },
  receipt_has_money_left: {
    rule: 'VD2',
    says: 'Nothing is left of receipt {receiptNumber}: all of it was taken back.',
    next: 'Look at what was done to it.',
    saysEs: 'Nada queda del recibo {receiptNumber}: todo se retiró.',
    nextEs: 'Vea lo que se hizo con él.',
  },
  credit_goes_to_an_account_of_the_receipt: {
    rule: 'VD2',
    says: 'Receipt {receiptNumber} has nothing on account {accountNo}.',
    next: 'Choose an account that the receipt paid, or let the money be owed to the payer.',
    saysEs: 'El recibo {receiptNumber} no tiene nada en la cuenta {accountNo}.',
    nextEs: 'Elija una cuenta que el recibo pagó, o deje que el dinero se le deba al pagador.',
  },
});
