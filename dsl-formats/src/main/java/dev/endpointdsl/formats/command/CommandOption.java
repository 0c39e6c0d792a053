package dev.endpointdsl.formats.command;

import dev.endpointdsl.formats.source.SourceLocation;
import java.util.List;

/**
 * An option with its arguments.
 *
 * @param name its full name, {@code --kms-key-id}
 * @param location the position of its name
 * @param arguments the shell words after it, or after {@code =}
 */
record CommandOption(String name, SourceLocation location, List<ShellWord> arguments) {}
