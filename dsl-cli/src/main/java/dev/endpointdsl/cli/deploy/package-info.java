/** The commands of the deployer. */
@NullMarked
package dev.endpointdsl.cli.deploy;

import org.jspecify.annotations.NullMarked;
