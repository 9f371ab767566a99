// Generated from the files of this folder by `npm run generate`; do not edit.
import addressAbbreviation from './address-abbreviation.ts';
import addressInOneLine from './address-in-one-line.ts';
import addressLength from './address-length.ts';
import addressPartMissing from './address-part-missing.ts';
import addressPlaceholder from './address-placeholder.ts';
import agreementDateBeforeLatest from './agreement-date-before-latest.ts';
import agreementDateFuture from './agreement-date-future.ts';
import agreementDateMissing from './agreement-date-missing.ts';
import agreementDateUnreadable from './agreement-date-unreadable.ts';
import agreementSignerMissing from './agreement-signer-missing.ts';
import agreementUnanswered from './agreement-unanswered.ts';
import cellsInOneField from './cells-in-one-field.ts';
import cityAsState from './city-as-state.ts';
import cityMisspelt from './city-misspelt.ts';
import cityPostalCodeMismatch from './city-postal-code-mismatch.ts';
import cityRepetition from './city-repetition.ts';
import cityStateMismatch from './city-state-mismatch.ts';
import companyNameAcronym from './company-name-acronym.ts';
import companyNameDigitsOnly from './company-name-digits-only.ts';
import companyNameFictitious from './company-name-fictitious.ts';
import companyNameKeyboardWalk from './company-name-keyboard-walk.ts';
import companyNameLegalFormAlone from './company-name-legal-form-alone.ts';
import companyNameLegalFormMissing from './company-name-legal-form-missing.ts';
import companyNameLength from './company-name-length.ts';
import companyNameLookAlike from './company-name-look-alike.ts';
import companyNamePlaceholder from './company-name-placeholder.ts';
import companyNameRepeatedCharacter from './company-name-repeated-character.ts';
import companyNameShortForm from './company-name-short-form.ts';
import companyNameSpacedCharacters from './company-name-spaced-characters.ts';
import companyNameSpacing from './company-name-spacing.ts';
import companyNameSymbolsOnly from './company-name-symbols-only.ts';
import companyNameWebEnding from './company-name-web-ending.ts';
import contactNameCompany from './contact-name-company.ts';
import contactNameLength from './contact-name-length.ts';
import contactNamePair from './contact-name-pair.ts';
import contactNamePlaceholder from './contact-name-placeholder.ts';
import contactNameRole from './contact-name-role.ts';
import contactNameSymbolsOnly from './contact-name-symbols-only.ts';
import countryMissing from './country-missing.ts';
import countryUnknown from './country-unknown.ts';
import domainCharacters from './domain-characters.ts';
import domainLength from './domain-length.ts';
import domainPlaceholder from './domain-placeholder.ts';
import domainUnlikeCompany from './domain-unlike-company.ts';
import emailDomainSlip from './email-domain-slip.ts';
import emailFreeMail from './email-free-mail.ts';
import emailMicrosoft from './email-microsoft.ts';
import emailPartnerDomain from './email-partner-domain.ts';
import emailPlaceholder from './email-placeholder.ts';
import emailReservedDomain from './email-reserved-domain.ts';
import emailSyntax from './email-syntax.ts';
import existingCustomer from './existing-customer.ts';
import houseNumberMissing from './house-number-missing.ts';
import indirectResellerUnchosen from './indirect-reseller-unchosen.ts';
import invisibleCharacters from './invisible-characters.ts';
import phoneNumberCountry from './phone-number-country.ts';
import phoneNumberMissing from './phone-number-missing.ts';
import phoneNumberPlaceholder from './phone-number-placeholder.ts';
import phoneNumberShape from './phone-number-shape.ts';
import postOfficeBox from './post-office-box.ts';
import postalCodePlaceholder from './postal-code-placeholder.ts';
import postalCodeShape from './postal-code-shape.ts';
import postalCodeStateMismatch from './postal-code-state-mismatch.ts';
import registrationNumberCharacters from './registration-number-characters.ts';
import registrationNumberCheckDigits from './registration-number-check-digits.ts';
import registrationNumberLength from './registration-number-length.ts';
import registrationNumberMissing from './registration-number-missing.ts';
import registrationNumberPersonal from './registration-number-personal.ts';
import requiredFieldMissing from './required-field-missing.ts';
import spoiltText from './spoilt-text.ts';
import stateOfOtherCountry from './state-of-other-country.ts';
import stateUnknown from './state-unknown.ts';
import streetRepetition from './street-repetition.ts';
import type { AnyRule } from './rule.ts';

/** Every built-in rule, sorted by id. */
export const rules: readonly AnyRule[] = [
	addressAbbreviation,
	addressInOneLine,
	addressLength,
	addressPartMissing,
	addressPlaceholder,
	agreementDateBeforeLatest,
	agreementDateFuture,
	agreementDateMissing,
	agreementDateUnreadable,
	agreementSignerMissing,
	agreementUnanswered,
	cellsInOneField,
	cityAsState,
	cityMisspelt,
	cityPostalCodeMismatch,
	cityRepetition,
	cityStateMismatch,
	companyNameAcronym,
	companyNameDigitsOnly,
	companyNameFictitious,
	companyNameKeyboardWalk,
	companyNameLegalFormAlone,
	companyNameLegalFormMissing,
	companyNameLength,
	companyNameLookAlike,
	companyNamePlaceholder,
	companyNameRepeatedCharacter,
	companyNameShortForm,
	companyNameSpacedCharacters,
	companyNameSpacing,
	companyNameSymbolsOnly,
	companyNameWebEnding,
	contactNameCompany,
	contactNameLength,
	contactNamePair,
	contactNamePlaceholder,
	contactNameRole,
	contactNameSymbolsOnly,
	countryMissing,
	countryUnknown,
	domainCharacters,
	domainLength,
	domainPlaceholder,
	domainUnlikeCompany,
	emailDomainSlip,
	emailFreeMail,
	emailMicrosoft,
	emailPartnerDomain,
	emailPlaceholder,
	emailReservedDomain,
	emailSyntax,
	existingCustomer,
	houseNumberMissing,
	indirectResellerUnchosen,
	invisibleCharacters,
	phoneNumberCountry,
	phoneNumberMissing,
	phoneNumberPlaceholder,
	phoneNumberShape,
	postOfficeBox,
	postalCodePlaceholder,
	postalCodeShape,
	postalCodeStateMismatch,
	registrationNumberCharacters,
	registrationNumberCheckDigits,
	registrationNumberLength,
	registrationNumberMissing,
	registrationNumberPersonal,
	requiredFieldMissing,
	spoiltText,
	stateOfOtherCountry,
	stateUnknown,
	streetRepetition,
];
