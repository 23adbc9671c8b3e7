/** The two languages of the counter: of the person at the screen, and of the customer's documents. */
export type Language = 'en' | 'es';

/** Words for a person, in both. */
export type Words = Readonly<Record<Language, string>>;
