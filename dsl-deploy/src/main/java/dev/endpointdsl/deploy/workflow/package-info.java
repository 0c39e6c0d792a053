/** Workflows: work that calls AWS services, for deployers that block and deployers that do not. */
@NullMarked
package dev.endpointdsl.deploy.workflow;

import org.jspecify.annotations.NullMarked;
