/** Random tests are the same on every machine and every day; a new seed is a decision, not luck. */
import fc from 'fast-check';

fc.configureGlobal({ seed: 20_261_122 });
