"""The terms of the linked data, and what each means: the words of schema.org, and those of the W3C for annotations.

The context stands in every file, so that nothing is fetched to read one. It gives the terms the meaning that the
context of schema.org gives them, whose terms begin with http, not https.
"""

_TYPES = """
    Audience Claim Comment CorrectionComment Country CreativeWork Event GovernmentOrganization NewsArticle Organization
    Person Place PropertyValue QuantitativeValue Quotation Role
""".split()
_PROPERTIES = """
    additionalProperty affiliation alternateName appearance audience author citation contentLocation contributor
    creativeWorkStatus description genre headline identifier isBasedOn isPartOf jobTitle mainEntity maxValue minValue
    name organizer parentOrganization propertyID publisher roleName spokenByCharacter subjectOf temporalCoverage text
    unitText value
""".split()
_DAYS = "datePublished endDate previousStartDate sdDatePublished startDate".split()
_LINKS = "about eventStatus hasPart mentions url".split()

_OF_ANNOTATIONS = {
    "Annotation": "oa:Annotation",
    "SpecificResource": "oa:SpecificResource",
    "TextPositionSelector": "oa:TextPositionSelector",
    "TextQuoteSelector": "oa:TextQuoteSelector",
    "evidence": {"@reverse": "oa:hasBody"},
    "motivation": {"@id": "oa:motivatedBy", "@type": "@id"},
    "target": {"@id": "oa:hasTarget"},
    "source": {"@id": "oa:hasSource"},
    "selector": {"@id": "oa:hasSelector"},
    "exact": "oa:exact",
    "prefix": "oa:prefix",
    "suffix": "oa:suffix",
    "start": {"@id": "oa:start", "@type": "xsd:nonNegativeInteger"},
    "end": {"@id": "oa:end", "@type": "xsd:nonNegativeInteger"},
}

CONTEXT: dict[str, object] = {
    "@version": 1.1,
    "schema": "http://schema.org/",
    "oa": "http://www.w3.org/ns/oa#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    **{name: f"schema:{name}" for name in (*_TYPES, *_PROPERTIES)},
    **{name: {"@id": f"schema:{name}", "@type": "schema:Date"} for name in _DAYS},
    **{name: {"@id": f"schema:{name}", "@type": "@id"} for name in _LINKS},
    **_OF_ANNOTATIONS,
}
