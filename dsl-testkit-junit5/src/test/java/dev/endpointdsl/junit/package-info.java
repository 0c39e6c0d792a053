/** Tests of the extension, as users write them. */
package dev.endpointdsl.junit;
