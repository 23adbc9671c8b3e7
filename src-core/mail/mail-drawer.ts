// ML2: mail and drop box have a session of their own beside the counter's. It is a drawer session in every respect but
// its drawer: a tray, which has no starting cash and no lock to kick. Its id is none that a city can give a drawer.
export const MAIL_DRAWER = 'mail';

/** What the tray is called in the office's own papers. */
export const MAIL_DRAWER_NAMES = { en: 'Mail', es: 'Correo' } as const;

export const isMailSession = ({ drawerId }: { readonly drawerId: string }): boolean => drawerId === MAIL_DRAWER;
