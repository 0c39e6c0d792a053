package dev.endpointdsl.json;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Reads documents that must be refused, and returns their problems. */
final class Refusals {

  private Refusals() {}

  static InvalidJsonException refusal(String json) {
    return catchThrowableOfType(
        InvalidJsonException.class, () -> JsonDocuments.read(json, SampleJson::read));
  }

  /** Returns the only problem, as {@code line:column: path: message}. */
  static String only(String json) {
    InvalidJsonException refusal = refusal(json);
    if (refusal == null) {
      throw new AssertionError("was read without a problem: " + json);
    }
    if (refusal.problems().size() != 1) {
      throw new AssertionError("not one problem: " + refusal.getMessage());
    }
    return refusal.problems().get(0).toString().substring("<text>:".length());
  }
}
