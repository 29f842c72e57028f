export const pastReview = 'આ નિયમો ફરી તપાસવાનો સમય થયો છે. સત્તાવાર પાનું જુઓ.';
