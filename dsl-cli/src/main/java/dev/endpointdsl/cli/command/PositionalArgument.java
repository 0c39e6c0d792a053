package dev.endpointdsl.cli.command;

import java.util.List;

/**
 * A parameter of a command, which has no name.
 *
 * @param label its name in the help
 * @param isRequired whether it must be given
 * @param isLast whether it takes all further arguments
 * @param description the help
 */
record PositionalArgument(
    String label, boolean isRequired, boolean isLast, List<String> description) {}
