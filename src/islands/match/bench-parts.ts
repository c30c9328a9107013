/** 相談員の机の部品: one piece that comes with the counsellor's mode. A resident never loads it. */
import address from '../../styles/bench.css?url';
import { loadStyle } from '../shared/late-style.ts';

export const loadBenchStyle = () => loadStyle(address);
export { CaseLine } from './CaseLine.tsx';
export { ChoiceControls } from './ChoiceControls.tsx';
export { ChoiceTray } from './ChoiceTray.tsx';
