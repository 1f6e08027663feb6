// SPDX-License-Identifier: Apache-2.0
/**
 * Classes that break the architecture on purpose: a small copy of the product's modules, one offender for each rule.
 * They prove that the rules bite; nothing else uses them.
 */
package org.biaochi.planted;
