package dev.endpointdsl.json.tree;

/**
 * {@code true} or {@code false}.
 *
 * @param value which of the two
 */
public record JsonBoolean(boolean value) implements JsonValue {}
