import type { WordSet } from '.';

/** People who act for the company, as customers name them. */
export default {
  es: ['empleado', 'empleada', 'empleados', 'agente', 'agentes', 'asesor', 'asesora', 'asesores', 'ejecutivo', 'ejecutiva', 'ejecutivos', 'tecnico', 'tecnicos', 'tecnica', 'dependiente', 'dependienta', 'cajero', 'cajera', 'camarero', 'camarera', 'mesero', 'mesera', 'mozo', 'moza', 'repartidor', 'repartidora', 'conductor', 'chofer', 'encargado', 'encargada', 'gerente', 'supervisor', 'supervisora', 'vendedor', 'vendedora', 'recepcionista', 'operador', 'operadora', 'teleoperador', 'teleoperadora', 'guardia', 'vigilante', 'señorita', 'muchacho', 'chico', 'chica', 'compañero', 'compañera', 'personal', 'doctor', 'doctora', 'enfermera', 'azafata', 'mensajero', 'instalador', 'instaladores', 'comercial'],
  en: ['agent', 'agents', 'rep', 'reps', 'representative', 'staff', 'employee', 'employees', 'manager', 'supervisor', 'driver', 'courier', 'technician', 'engineer', 'cashier', 'clerk', 'waiter', 'waitress', 'server', 'receptionist', 'operator', 'advisor', 'adviser', 'colleague', 'colleagues', 'guy', 'lady', 'assistant', 'salesman', 'salesperson', 'attendant', 'guard', 'nurse', 'doctor', 'teller', 'installer', 'crew', 'handler', 'security', 'host', 'hostess', 'bartender', 'mechanic'],
} satisfies WordSet;
