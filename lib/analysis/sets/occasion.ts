/** Days that do not come back, and hard straits. */
import type { WordSet } from '.';

export default {
  es: [
    'boda', 'bautizo', 'cumpleaños', 'cumple', 'aniversario', 'funeral', 'entierro', 'velorio', 'comunion', 'graduacion', 'navidad', 'reyes', 'nochebuena',
    'fiesta', 'vacaciones', 'luna', 'entrevista', 'examen', 'examenes', 'oposicion', 'operacion', 'cirugia', 'hospital', 'hospitalizada', 'hospitalizado',
    'ingresada', 'ingresado', 'dialisis', 'tratamiento', 'embarazo', 'embarazada', 'parto', 'mudanza', 'alquiler', 'arriendo', 'renta', 'hipoteca', 'nomina',
    'quincena', 'sueldo', 'trabajo', 'cierre', 'insulina', 'medicina', 'medicinas', 'medicacion', 'silla', 'enfermo', 'enferma', 'muerte', 'perdida',
    'estreno', 'cita', 'juicio', 'visa', 'vuelo', 'viaje', 'celiaca', 'celiaco', 'alergia', 'ayunas', 'invierno', 'frio', 'grados', 'regalo', 'escuela',
    'colegio', 'cole', 'guarderia', 'dolor', 'sangre', 'fiebre', 'piel', 'fractura', 'urgencias', 'epilepsia', 'asma', 'mareo', 'mareado', 'mareada',
    'herida', 'comida', 'hambre', 'duelo',
  ],
  en: [
    'wedding', 'birthday', 'anniversary', 'funeral', 'christening', 'graduation', 'christmas', 'thanksgiving', 'easter', 'holiday', 'holidays', 'honeymoon',
    'interview', 'exam', 'exams', 'finals', 'surgery', 'operation', 'hospital', 'ward', 'dialysis', 'treatment', 'pregnant', 'pregnancy', 'moving', 'rent',
    'mortgage', 'payroll', 'payday', 'wages', 'deadline', 'insulin', 'medication', 'medicine', 'inhaler', 'wheelchair', 'ill', 'illness', 'sick', 'death',
    'died', 'loss', 'grief', 'court', 'visa', 'flight', 'trip', 'coeliac', 'celiac', 'allergy', 'allergic', 'cold', 'freezing', 'winter', 'heating', 'ashes',
    'party', 'reunion', 'launch', 'shift', 'carer', 'work', 'oxygen', 'present', 'gift', 'school', 'nursery', 'pain', 'blood', 'bleeding', 'fever', 'rash',
    'broken', 'wrist', 'seizure', 'epilepsy', 'asthma', 'injured', 'hurt', 'crying', 'tears', 'hungry', 'thesis',
  ],
} satisfies WordSet;
