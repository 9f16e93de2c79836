/** What a template calls its reader. */
import type { WordSet } from '.';

export default {
  es: ['cliente', 'clienta', 'clientes', 'clientas', 'usuario', 'usuaria', 'usuarios', 'usuarias', 'huesped', 'huespedes', 'pasajero', 'pasajera', 'pasajeros', 'viajero', 'viajera', 'viajeros', 'contribuyente', 'contribuyentes', 'abonado', 'abonada', 'abonados', 'suscriptor', 'suscriptora', 'suscriptores', 'socio', 'socia', 'socios', 'asegurado', 'asegurada', 'afiliado', 'afiliada', 'afiliados', 'paciente', 'pacientes', 'ciudadano', 'ciudadana', 'ciudadanos', 'consumidor', 'consumidora', 'vecino', 'titular', 'comprador', 'compradora', 'alumno', 'alumna', 'estudiante', 'estudiantes', 'beneficiario', 'beneficiaria', 'tarjetahabiente', 'cuentahabiente', 'derechohabiente', 'solicitante', 'reclamante', 'amigo', 'tutor', 'apoderado', 'usuari', 'client'],
  en: ['customer', 'customers', 'client', 'clients', 'guest', 'guests', 'member', 'members', 'user', 'users', 'passenger', 'passengers', 'subscriber', 'subscribers', 'patient', 'patients', 'resident', 'residents', 'shopper', 'shoppers', 'traveller', 'traveler', 'policyholder', 'cardholder', 'tenant', 'student', 'parent', 'claimant', 'applicant', 'buyer', 'homeowner', 'householder', 'taxpayer', 'patron', 'citizen', 'rider', 'patrons', 'viewer', 'reader', 'gamer', 'partner', 'investor'],
} satisfies WordSet;
