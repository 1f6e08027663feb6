// SPDX-License-Identifier: Apache-2.0
package org.biaochi.planted.runtime.seen;

public final class RuntimeThing {}
