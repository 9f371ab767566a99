/** The steps of the flow that Faircopy follows. Of `confirmation` nothing is ever read: it shows a password. */
export type Step = 'accountInfo' | 'subscriptions' | 'review' | 'confirmation';
