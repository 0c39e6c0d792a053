/** Requests that are generated from the service model, valid and invalid. */
package dev.endpointdsl.testkit.generate;
