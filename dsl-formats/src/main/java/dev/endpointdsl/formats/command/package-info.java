/** Commands of the AWS CLI, split as a POSIX shell does, and the CLI's shorthand. */
@NullMarked
package dev.endpointdsl.formats.command;

import org.jspecify.annotations.NullMarked;
