import type { ServerProps } from 'payload';

/** What stands above the login form. Nobody can be sent an e-mail from here, so it says who can help. */
export function Welcome({ i18n }: ServerProps) {
  return (
    <p className="agenda-welcome">
      {i18n.language === 'en'
        ? 'For the editors. Lost your password? An administrator can give you a new one.'
        : 'Voor de redactie. Wachtwoord kwijt? Een beheerder kan u een nieuw wachtwoord geven.'}
    </p>
  );
}
