package dev.endpointdsl.json.tree;

/** {@code null}. */
public record JsonNull() implements JsonValue {}
