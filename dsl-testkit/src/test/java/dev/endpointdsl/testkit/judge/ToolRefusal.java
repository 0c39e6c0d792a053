package dev.endpointdsl.testkit.judge;

/**
 * A refusal of a request by a judge.
 *
 * @param path the path, as {@code Tags.0.Key}
 * @param constraint the violated constraint, in a few words that do not depend on the request
 * @param message the message of the judge
 */
record ToolRefusal(String path, String constraint, String message) {}
