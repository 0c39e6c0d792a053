package dev.endpointdsl.codegen.model;

/** The way in which an input becomes a request. */
public enum Protocol {
  /** The JSON of the input is the body of the request. */
  JSON,
  /** The request is HTTP with a path, a query and headers, and JSON in its body, if it has one. */
  REST_JSON,
  /** The request has no JSON. */
  OTHER
}
