/** 110番、118番、119番: what is called where life is in danger, and for nothing else. */
interface Called {
  readonly phones?: readonly { readonly number: string }[] | undefined;
}

const EMERGENCY = ['110', '118', '119'];

export const isEmergencyNumber = (number: string): boolean => EMERGENCY.includes(number);

export const isEmergencyLine = ({ phones }: Called): boolean =>
  phones?.some(({ number }) => isEmergencyNumber(number)) === true;
