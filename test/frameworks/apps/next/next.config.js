import { withKotowari } from 'kotowari/next';

export default withKotowari({ reactStrictMode: true, devIndicators: false });
