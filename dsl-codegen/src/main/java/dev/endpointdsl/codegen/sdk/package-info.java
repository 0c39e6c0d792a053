/**
 * How the AWS SDK for Java on the class path represents a {@link
 * dev.endpointdsl.codegen.model.DslModel}: {@link dev.endpointdsl.codegen.sdk.SdkCatalog} looks it
 * up, {@link dev.endpointdsl.codegen.sdk.SdkBinding} is what was found. Nothing here knows how
 * source is written.
 */
@NullMarked
package dev.endpointdsl.codegen.sdk;

import org.jspecify.annotations.NullMarked;
