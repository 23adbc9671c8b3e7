// Made-up people and places. Accents, double names, hard spaces and apostrophes are there on purpose: real files have them.
import type { SeededRandom } from './seeded-random.ts';

type Words = readonly [string, ...string[]];
const words = (text: string): Words => {
  const [first = '', ...rest] = text.split(' ');
  return [first, ...rest];
};

const GIVEN = words(
  'Ana José María Zoë Chloë Renée André Björk Jürgen Søren Łukasz Nguyên James Mary Robert Patricia John Jennifer Michael ' +
    'Linda David Elizabeth William Barbara Richard Susan Joseph Jessica Thomas Sarah Charles Karen Christopher Lisa Daniel ' +
    'Nancy Matthew Betty Anthony Margaret Mark Sandra Donald Ashley Steven Kimberly Paul Emily Andrew Donna Joshua Michelle ' +
    'Kenneth Carol Kevin Amanda Brian Dorothy George Melissa Timothy Deborah Ronald Stephanie Edward Rebecca Jason Sharon ' +
    'Jeffrey Laura Ryan Cynthia Jacob Kathleen Gary Amy Nicholas Angela Eric Shirley Jonathan Anna Stephen Brenda Larry ' +
    'Pamela Justin Emma Scott Nicole Brandon Helen Benjamin Samantha Samuel Katherine Raymond Christine Gregory Rachel Omar ' +
    'Fatima Wei Mei Priya Arjun Kofi Amina Tomás Inés',
);
const FAMILY = words(
  'Muñoz García Peña Østergård Müller Groß Žižek Nguyễn Çelik Ångström Smith Johnson Williams Brown Jones Miller Davis ' +
    'Rodriguez Martinez Hernandez Lopez Gonzalez Wilson Anderson Thomas Taylor Moore Jackson Martin Lee Perez Thompson White ' +
    'Harris Sanchez Clark Ramirez Lewis Robinson Walker Young Allen King Wright Scott Torres Hill Flores Green Adams Nelson ' +
    'Baker Hall Rivera Campbell Mitchell Carter Roberts Gomez Phillips Evans Turner Diaz Parker Cruz Edwards Collins Reyes ' +
    "Stewart Morris Morales Murphy Cook Rogers Gutierrez Ortiz Morgan Cooper Peterson Bailey Reed Kelly Howard Ramos O'Brien " +
    "D'Angelo St.\u00a0James van\u00a0der\u00a0Berg Smith-Jones Kowalski Novak Haugen Lindqvist Okafor Mensah Singh Patel Tran",
);
const STREET = words(
  'Oak Maple Elm Cedar Pine Birch Walnut Chestnut Hickory Willow Main Church Mill River Lake Park Hill Valley Meadow Forest ' +
    'Spring Center North South East West Washington Lincoln Jefferson Madison Monroe Jackson Adams Franklin Canal Harbor ' +
    'Orchard Prairie Sunset Highland Woodland Dogwood Juniper Magnolia Sycamore Quarry Depot Market Bridge Cemetery Fremont ' +
    'Cañon Peñasco Montréal',
);
const SUFFIX = words('St Ave Dr Ln Ct Blvd Pl Ter Way Rd Cir');
const BUSINESS = words(
  'Bakery Hardware Dental Apartments Properties HOA Church Laundromat Brewing Florist Diner Storage',
);
const SYLLABLES = words('kal ber son mar vel dor lin gra tos ham wick ley stro ken bach rud fen ost mir pal quin zer');

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** One family in eight bears a name of its own, as in a real city: the vocabulary grows with the number of accounts. */
const family = (random: SeededRandom): string =>
  random.chance(0.125)
    ? capital(Array.from({ length: random.between(2, 4) }, () => random.pick(SYLLABLES)).join(''))
    : random.pick(FAMILY);

const person = (random: SeededRandom): string => `${random.pick(GIVEN)} ${family(random)}`;

export function customerName(random: SeededRandom, rateClass: string): string {
  if (rateClass === 'GOV') return `Cedar Bend School District ${random.between(1, 40)}`;
  if (rateClass === 'COM' || rateClass === 'MUL') {
    return `${family(random)} ${random.pick(BUSINESS)}${random.chance(0.3) ? ' LLC' : ''}`;
  }
  return random.chance(0.2) ? `${person(random)} & ${person(random)}` : person(random);
}

export function serviceAddress(random: SeededRandom): string {
  const direction = random.chance(0.4) ? `${random.pick(words('N S E W'))} ` : '';
  return `${random.between(1, 9999)} ${direction}${random.pick(STREET)} ${random.pick(SUFFIX)}`;
}

export function unitText(random: SeededRandom): string {
  if (!random.chance(0.12)) return '';
  return random.pick([`Apt ${random.between(1, 40)}`, `#${random.between(1, 400)}`, `Ste ${random.between(1, 900)}`]);
}

/** The same ten digits in any of the shapes that clerks have typed over the years. */
export function phoneText(random: SeededRandom): string {
  if (random.chance(0.2)) return '';
  const exchange = String(random.between(550, 559));
  const line = String(random.between(0, 9999)).padStart(4, '0');
  return random.pick([
    `608${exchange}${line}`,
    `608-${exchange}-${line}`,
    `(608) ${exchange}-${line}`,
    `+1 608 ${exchange} ${line}`,
  ]);
}
