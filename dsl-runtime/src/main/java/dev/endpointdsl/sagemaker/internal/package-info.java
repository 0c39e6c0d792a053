/** The sources of the rules, and the bounds of the lists that rules traverse. */
@NullMarked
package dev.endpointdsl.sagemaker.internal;

import org.jspecify.annotations.NullMarked;
