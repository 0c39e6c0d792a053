package dev.endpointdsl;

/**
 * The facts of a rule.
 *
 * @param number the number of the statement that the rule is part of, or an empty string
 * @param severity the consequence of a violation
 * @param source the source of the rule: documentation, a model, or a message of the service
 * @param what the requirement in one sentence
 * @param why the reason for the rule in one sentence
 * @param remedy the remedy for a violation in one sentence
 */
public record RuleDefinition(
    String number, Severity severity, String source, String what, String why, String remedy) {}
