/** Commands of the AWS CLI, with the words of a POSIX shell and the CLI's shorthand. */
@NullMarked
package dev.endpointdsl.formats.command;

import org.jspecify.annotations.NullMarked;
