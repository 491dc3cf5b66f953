import { data } from 'react-router';

/** Any address that is none of ours. The frame shows what to do. */
export const loader = () => {
  throw data(null, { status: 404 });
};

export default function Seite() {
  return null;
}
