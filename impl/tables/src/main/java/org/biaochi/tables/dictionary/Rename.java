// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.dictionary;

/**
 * What became of a column of version 1.0. Immutable.
 *
 * @param from its code then
 * @param to the codes now, apart by 、
 * @param remark what else changed
 * @param evidence how well it is attested
 */
public record Rename(String from, String to, String remark, Evidence evidence) {}
