/**
 * The rules that tie an endpoint configuration, its models and its inference components: begin with
 * {@link dev.endpointdsl.sagemaker.hosting.HostingRules}.
 */
@NullMarked
package dev.endpointdsl.sagemaker.hosting;

import org.jspecify.annotations.NullMarked;
