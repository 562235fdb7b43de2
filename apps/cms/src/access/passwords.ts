import {
  APIError,
  AuthenticationError,
  type CollectionAfterErrorHook,
  type CollectionBeforeValidateHook,
  type Endpoint,
  LockedAuth,
  type PayloadRequest,
  ValidationError,
} from 'payload';

/** As the NCSC advises: rather long than with odd characters. */
const SHORTEST_PASSWORD = 12;

const WORDS = {
  nl: {
    tooShort: `Kies een wachtwoord van ten minste ${SHORTEST_PASSWORD} tekens.`,
    notLoggedIn:
      'Het e-mailadres of wachtwoord klopt niet, of er is te vaak geprobeerd. Wacht dan tien minuten, of vraag een beheerder.',
    askSomebody: 'Wachtwoord kwijt? Een beheerder kan u een nieuw wachtwoord geven.',
  },
  en: {
    tooShort: `Choose a password of at least ${SHORTEST_PASSWORD} characters.`,
    notLoggedIn:
      'The e-mail address or password is not right, or it was tried too often. Then wait ten minutes, or ask an administrator.',
    askSomebody: 'Lost your password? An administrator can give you a new one.',
  },
};

const wordsFor = ({ i18n }: PayloadRequest) => WORDS[i18n?.language === 'en' ? 'en' : 'nl'];

/** Refuses a new password that is short. @throws {ValidationError} */
export const requireLongPassword: CollectionBeforeValidateHook = ({ data, req }) => {
  const password: unknown = data?.password;
  if (typeof password === 'string' && password.length < SHORTEST_PASSWORD)
    throw new ValidationError({
      collection: 'users',
      errors: [{ path: 'password', message: wordsFor(req).tooShort }],
      req,
    });
  return data;
};

/** Says the same of every failed login: who is told that an account is locked knows that there is one. */
export const sayTheSameOfEveryLogin: CollectionAfterErrorHook = ({ error, req }) => {
  if (!(error instanceof AuthenticationError || error instanceof LockedAuth)) return;
  return { response: { errors: [{ message: wordsFor(req).notLoggedIn }] }, status: 401 };
};

/** Nobody can be sent an e-mail from here, so nobody can get a new password by one; whoever asks hears the same. */
export const noPasswordsByMail: Endpoint[] = ['/forgot-password', '/reset-password'].map((path) => ({
  path,
  method: 'post',
  handler: (req) => {
    throw new APIError(wordsFor(req).askSomebody, 403, {}, true);
  },
}));
