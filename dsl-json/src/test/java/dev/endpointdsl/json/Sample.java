package dev.endpointdsl.json;

import dev.endpointdsl.Bytes;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value with a member of every kind, as a builder holds it. */
final class Sample {

  @Nullable String text;
  @Nullable Boolean bool;
  @Nullable Byte small;
  @Nullable Short middle;
  @Nullable Integer count;
  @Nullable Long big;
  @Nullable Float weight;
  @Nullable Double exact;
  @Nullable Bytes data;
  @Nullable Instant seconds;
  @Nullable Instant dateTime;
  @Nullable Instant httpDate;
  @Nullable Integer secret;
  @Nullable Sample child;
  @Nullable Choice choice;
  @Nullable List<String> names;
  @Nullable List<List<Integer>> rows;
  @Nullable List<Sample> children;
  @Nullable Map<String, Long> byKey;
  @Nullable Map<String, List<Sample>> childrenByKey;

  /** A union. */
  static final class Choice {
    @Nullable String left;
    @Nullable Integer right;
  }
}
