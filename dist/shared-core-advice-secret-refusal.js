import{MOST_SECRET_BYTES}from"./shared-actions-accounts-odd-account.js";function secretRefused(refusal){switch(refusal.reason){case"secret_empty":return`The ${refusal.what} is empty.`;case"secret_too_long":return secretTooLong(refusal.
what);case"secret_with_control":return`The ${refusal.what} holds a control character, such as a line break: give it alone, on one line.`;case"secret_not_carried":
return`The ${refusal.what} holds a character that HTTP cannot carry, such as an invisible space or a dash of another kind: copy it again.`;case"username_unusabl\
e":return'The username of a service account holds no ":" and no control character. Is the secret part of it?';case"username_empty":return"The username of the se\
rvice account is empty."}}var secretTooLong=what=>`The ${what} is longer than ${MOST_SECRET_BYTES} bytes.`;export{secretRefused,secretTooLong};
