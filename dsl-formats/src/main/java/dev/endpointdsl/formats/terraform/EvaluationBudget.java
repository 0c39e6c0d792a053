package dev.endpointdsl.formats.terraform;

import dev.endpointdsl.formats.request.ReadingLog;
import dev.endpointdsl.formats.source.SourceLocation;

/** Limits the number of values that expressions make: values that double need few characters. */
final class EvaluationBudget {

  private static final long MAX_VALUES = 2_000_000;
  private static final int MAX_DEPTH = 100;

  private final ReadingLog log;
  private long spent;
  private int depth;

  EvaluationBudget(ReadingLog log) {
    this.log = log;
  }

  void spend(long values, SourceLocation location) {
    spent += values;
    if (spent > MAX_VALUES) {
      throw log.fatal(
          location, "the expressions make more than " + MAX_VALUES + " values; simplify them");
    }
  }

  void enter(SourceLocation location) {
    depth++;
    if (depth > MAX_DEPTH) {
      throw log.fatal(
          location,
          "references lead over more than " + MAX_DEPTH + " locals; one may refer to itself");
    }
  }

  void leave() {
    depth--;
  }
}
