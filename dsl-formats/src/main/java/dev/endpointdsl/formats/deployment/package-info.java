/**
 * A whole deployment as one document: models, endpoint configuration, endpoint, inference
 * components, scaling and alarms, and the references between them.
 */
@NullMarked
package dev.endpointdsl.formats.deployment;

import org.jspecify.annotations.NullMarked;
