/** Failures of models and inference components, each way to fail with its own exception. */
@NullMarked
package dev.endpointdsl.deploy.error.hosting;

import org.jspecify.annotations.NullMarked;
