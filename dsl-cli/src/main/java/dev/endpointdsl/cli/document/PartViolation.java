package dev.endpointdsl.cli.document;

import dev.endpointdsl.Violation;

/**
 * A violation of a document.
 *
 * @param pointer where the value is in the document, as an RFC 6901 pointer
 * @param path the path of the member in the document: {@code Models[0].ExecutionRoleArn}
 * @param violation the violation
 */
public record PartViolation(String pointer, String path, Violation violation) {

  /** Creates a violation of a document that is one request. */
  static PartViolation of(Violation violation) {
    return new PartViolation(
        violation.path().jsonPointer(), violation.path().wirePath(), violation);
  }

  /**
   * Creates a violation of a request in a document.
   *
   * @param at the pointer of the request
   * @param name the path of the request: {@code Models[0]}
   */
  static PartViolation of(Violation violation, String at, String name) {
    String below = violation.path().wirePath();
    return new PartViolation(
        at + violation.path().jsonPointer(),
        below.isEmpty() ? name : name + '.' + below,
        violation);
  }

  /** Returns what identifies the violation in the same document with other values. */
  String key() {
    return violation.rule().id() + ' ' + pointer + ' ' + violation.problem();
  }
}
