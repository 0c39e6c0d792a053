package dev.endpointdsl.testkit.judge;

/**
 * What a judge has against a request.
 *
 * @param path where, as {@code Tags.0.Key}
 * @param constraint what is broken, in a word or two that do not depend on the request
 * @param message what the judge says
 */
record ToolRefusal(String path, String constraint, String message) {}
