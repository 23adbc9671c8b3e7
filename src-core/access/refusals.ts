// What access refuses, in order of precedence. `approver_is_not_the_actor` is the payment's: the same rule everywhere.
import { defineRefusals } from '../result/define-refusals.ts';

export const accessRefusals = defineRefusals({
  caller_is_signed_in: {
    rule: 'AC6',
    says: 'Nobody is signed in here, or the sign-in has ended.',
    next: 'Sign in.',
    saysEs: 'Aquí nadie ha iniciado sesión, o la sesión terminó.',
    nextEs: 'Inicie sesión.',
  },
  sign_in_is_not_locked: {
    rule: 'AC1',
    says: 'This sign-in is locked until {lockedUntil} after too many wrong secrets.',
    next: 'Wait, or ask an administrator to set a new secret.',
    saysEs: 'Este usuario está bloqueado hasta {lockedUntil} por demasiadas contraseñas incorrectas.',
    nextEs: 'Espere, o pida a un administrador una contraseña nueva.',
  },
  sign_in_is_right: {
    rule: 'AC1',
    says: 'The name or the secret is not right.',
    next: 'Type both again.',
    saysEs: 'El nombre de usuario o la contraseña no es correcto.',
    nextEs: 'Escriba los dos otra vez.',
  },
  act_is_allowed: {
    rule: 'AC2',
    says: 'Your role ({role}) may not do this.',
    next: 'Ask somebody whose role may.',
    saysEs: 'Su función ({role}) no puede hacer esto.',
    nextEs: 'Pídalo a alguien cuya función lo permita.',
  },
  act_is_within_limit: {
    rule: 'AC2',
    says: '{amountCents} is above what this role ({role}) may do.',
    next: 'Ask somebody with a higher limit.',
    saysEs: '{amountCents} pasa de lo que esta función puede hacer ({role}).',
    nextEs: 'Pídalo a alguien con un límite más alto.',
  },
  approval_is_known: {
    rule: 'AC3',
    says: 'This approval was not given at this station.',
    next: 'The second person enters their own name and secret again.',
    saysEs: 'Esta aprobación no se dio en esta estación.',
    nextEs: 'La segunda persona escribe otra vez su propio nombre y contraseña.',
  },
  approval_is_used_once: {
    rule: 'AC3',
    says: 'This approval was used already.',
    next: 'The second person enters their own name and secret again.',
    saysEs: 'Esta aprobación ya se usó.',
    nextEs: 'La segunda persona escribe otra vez su propio nombre y contraseña.',
  },
  approval_is_fresh: {
    rule: 'AC3',
    says: 'This approval is older than two minutes.',
    next: 'The second person enters their own name and secret again.',
    saysEs: 'Esta aprobación tiene más de dos minutos.',
    nextEs: 'La segunda persona escribe otra vez su propio nombre y contraseña.',
  },
  approval_is_for_this_act: {
    rule: 'AC3',
    says: 'This approval was given for something else, or what it was given for has changed.',
    next: 'The second person looks at it as it is now and approves again.',
    saysEs: 'Esta aprobación se dio para otra cosa, o lo aprobado ha cambiado.',
    nextEs: 'La segunda persona lo mira como está ahora y lo aprueba de nuevo.',
  },
  approver_may_approve: {
    rule: 'AC3',
    says: 'The role of the second person ({role}) may not approve this.',
    next: 'Ask somebody whose role may.',
    saysEs: 'La función de la segunda persona ({role}) no puede aprobar esto.',
    nextEs: 'Pídalo a alguien cuya función lo permita.',
  },
  sign_in_name_is_well_formed: {
    rule: 'AC1',
    says: 'A sign-in name has 2 to 32 small letters, digits, dots, dashes or underscores, a letter first.',
    next: 'Choose another name.',
    saysEs:
      'Un nombre de usuario tiene de 2 a 32 letras minúsculas, cifras, puntos, guiones o guiones bajos, y empieza con una letra.',
    nextEs: 'Elija otro nombre.',
  },
  sign_in_name_is_unique: {
    rule: 'AC1',
    says: 'The sign-in name {signInName} is taken.',
    next: 'Choose another name; names of people who left are not given again.',
    saysEs: 'El nombre de usuario {signInName} ya está en uso.',
    nextEs: 'Elija otro; los nombres de quienes se fueron no se dan de nuevo.',
  },
  secret_is_long_enough: {
    rule: 'AC1',
    says: 'A secret has at least {least} characters.',
    next: 'Choose a longer one; a few words are easy to remember.',
    saysEs: 'Una contraseña tiene al menos {least} caracteres.',
    nextEs: 'Elija una más larga; unas pocas palabras se recuerdan bien.',
  },
  secret_is_not_too_long: {
    rule: 'AC1',
    says: 'A secret has at most {most} characters.',
    next: 'Choose a shorter one.',
    saysEs: 'Una contraseña tiene a lo más {most} caracteres.',
    nextEs: 'Elija una más corta.',
  },
  secret_is_not_guessed_from_the_name: {
    rule: 'AC1',
    says: 'The secret has the name in it, or is one character over and over.',
    next: 'Choose one that does not follow from the name.',
    saysEs: 'La contraseña contiene el nombre, o es un solo carácter repetido.',
    nextEs: 'Elija una que no se deduzca del nombre.',
  },
  own_role_is_kept: {
    rule: 'AC2',
    says: 'Nobody changes their own role or takes their own sign-in away.',
    next: 'Another administrator does it.',
    saysEs: 'Nadie cambia su propia función ni se quita su propio acceso.',
    nextEs: 'Lo hace otro administrador.',
  },
  drawer_owner_stays_until_the_count: {
    rule: 'DS3',
    says: 'This person has a drawer open; nobody else may count it.',
    next: 'The drawer is counted and submitted first.',
    saysEs: 'Esta persona tiene una caja abierta; nadie más puede contarla.',
    nextEs: 'Primero se cuenta la caja y se entrega el conteo.',
  },
  user_is_on_file: {
    rule: 'AC1',
    says: 'There is no such person at this station.',
    next: 'Look at the list of people again.',
    saysEs: 'No hay tal persona en esta estación.',
    nextEs: 'Mire otra vez la lista de personas.',
  },
});

export type AccessRefusal = keyof typeof accessRefusals;
