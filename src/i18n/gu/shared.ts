export const pastReview = 'આ નિયમો ફરી તપાસવાનો સમય થયો છે. સત્તાવાર પાનું જુઓ.';
export const numberInLetter =
  'તમારા નિર્ણયના પત્રમાં મધ્યસ્થી સલાહકારનો નંબર હોવો જ જોઈએ. ન હોય, તો કાઉન્સિલને પૂછો.';
export const letterNumber = 'તમારા પત્રમાંનો નંબર વાપરો.';
