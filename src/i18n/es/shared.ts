export const pastReview = 'Estas reglas están pendientes de revisión. Consulte la página oficial.';
