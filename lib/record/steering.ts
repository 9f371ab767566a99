const steering = /\p{Cc}|\p{Bidi_Control}|\p{Cs}|\p{Zl}|\p{Zp}/gu;

/** A text of somebody else as it may be shown: what steers a screen or a terminal, or turns the reading direction, is U+FFFD. */
export const withoutSteering = (text: string): string => text.replace(steering, '\uFFFD');
