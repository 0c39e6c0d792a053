/** Detection of terminals. */
@NullMarked
package dev.endpointdsl.deploy.internal.console;

import org.jspecify.annotations.NullMarked;
