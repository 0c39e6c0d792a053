package dev.endpointdsl.json.tree;

/**
 * A JSON string.
 *
 * @param value its characters, without quotes and escapes
 */
public record JsonString(String value) implements JsonValue {}
