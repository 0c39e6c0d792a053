/** Parts that all commands share: streams, exit statuses, options. */
@NullMarked
package dev.endpointdsl.cli.command;

import org.jspecify.annotations.NullMarked;
