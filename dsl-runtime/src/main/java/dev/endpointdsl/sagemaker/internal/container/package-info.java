/** Rules for the parts of a container that models and inference components share. */
@NullMarked
package dev.endpointdsl.sagemaker.internal.container;

import org.jspecify.annotations.NullMarked;
