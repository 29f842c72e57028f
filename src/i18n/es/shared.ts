export const pastReview = 'Estas reglas están pendientes de revisión. Consulte la página oficial.';
export const useLetter =
  'Su carta de decisión debe dar el número del asesor de mediación. Si no lo da, pregunte al ayuntamiento.';
